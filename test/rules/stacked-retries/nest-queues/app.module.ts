import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { DigestProcessor, ModerationProcessor, TagsProcessor } from './processors.js';
import { PostsService } from './posts.service.js';

@Module({
  imports: [
    BullModule.registerQueue({ name: 'moderation' }, { name: 'tags' }),
    BullModule.registerQueue({ name: 'digests', defaultJobOptions: { attempts: 5 } }),
  ],
  providers: [PostsService, ModerationProcessor, TagsProcessor, DigestProcessor],
})
export class AppModule {}
