-- The engine completes a task by asking for its subtasks, and has no index for that: a full scan of all open tasks, each time.
CREATE INDEX ix_act_ru_task_induk ON ACT_RU_TASK (PARENT_TASK_ID_);
