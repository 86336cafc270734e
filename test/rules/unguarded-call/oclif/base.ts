import { Command } from '@oclif/core';

export abstract class BaseCommand extends Command {
  protected async catch(error: Error): Promise<void> {
    this.logToStderr(`The model is not there: ${error.message}`);
  }
}

export abstract class PlainCommand extends Command {}
