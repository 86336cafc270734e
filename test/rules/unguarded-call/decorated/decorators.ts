export function CatchErrors(otherwise: unknown) {
  return (_target: unknown, _key: string, descriptor: PropertyDescriptor) => {
    const original = descriptor.value;
    descriptor.value = async function (...args: unknown[]) {
      try {
        return await original.apply(this, args);
      } catch (error) {
        console.error(error);
        return otherwise;
      }
    };
    return descriptor;
  };
}

export function Timed(_target: unknown, _key: string, descriptor: PropertyDescriptor) {
  const original = descriptor.value;
  descriptor.value = async function (...args: unknown[]) {
    const begin = Date.now();
    const answer = await original.apply(this, args);
    console.info(Date.now() - begin);
    return answer;
  };
}

export const Named = (name: string) => (_target: unknown, _key: string, descriptor: PropertyDescriptor) => {
  Reflect.defineMetadata('name', name, descriptor.value);
};

// As of TypeScript 5: what the decorator gives back takes the method's place.
export function guarded<This, Args extends unknown[], Answer>(method: (this: This, ...args: Args) => Promise<Answer>, _context: ClassMethodDecoratorContext) {
  return async function (this: This, ...args: Args): Promise<Answer | null> {
    try {
      return await method.call(this, ...args);
    } catch (error) {
      console.error(error);
      return null;
    }
  };
}
