interface Options {
  attempts?: number;
  delay?: number;
}

const DEFAULTS: Required<Options> = { attempts: 3, delay: 1_000 };

export function withRetry(options: Options = {}) {
  const { attempts, delay } = { ...DEFAULTS, ...options };
  return (_target: object, _name: string, descriptor: PropertyDescriptor) => {
    const method = descriptor.value;
    descriptor.value = async function (...given: unknown[]) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        try {
          return await method.apply(this, given);
        } catch (error) {
          if ((error as { status?: number }).status !== 429 || attempt === attempts - 1) throw error;
          await new Promise((resolve) => setTimeout(resolve, delay * 2 ** attempt));
        }
      }
    };
  };
}
