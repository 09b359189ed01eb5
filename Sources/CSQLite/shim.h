#ifndef SAMSYN_CSQLITE_SHIM_H
#define SAMSYN_CSQLITE_SHIM_H

#include <sqlite3.h>

/// `sqlite3_db_config` is variadic: this is its form for switches. `now` gets the value that holds afterwards.
static inline int samsyn_sqlite_switch(sqlite3 *connection, int option, int on, int *now) {
    return sqlite3_db_config(connection, option, on, now);
}

#endif
