#pragma once

#include <spawn.h>

// glibc has these behind _GNU_SOURCE, which a module's header comes too late to define.
int pipe2(int ends[2], int flags);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
