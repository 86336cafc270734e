import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';

@Injectable()
export class PostsService {
  constructor(
    @InjectQueue('moderation') private readonly moderation: Queue,
    @InjectQueue('tags') private readonly tags: Queue,
  ) {}

  async create(id: number) {
    await this.moderation.add('judge', { id }, { attempts: 4, backoff: 3000 });
    await this.tags.add('tag', { id });
  }
}
