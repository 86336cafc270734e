import { type Observable, type OperatorFunction, of } from 'rxjs';

export declare function mend(): OperatorFunction<unknown, unknown>;
export const nothing: Observable<unknown> = of(null);
