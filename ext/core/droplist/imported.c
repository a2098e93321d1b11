#include "import.h"

bo_status bo_droplist_imported_at(bo_db *db, bo_time *at, bo_err *err)
{
    bo_db_rows *rows;
    const bo_db_value *columns;
    bo_status status = bo_db_query(db, &rows, "SELECT imported_at FROM backorder_droplist WHERE id = 1", NULL, 0, err);

    *at = 0;
    if (status != BO_OK) {
        return status;
    }
    status = bo_db_next(rows, &columns, err);
    if (status == BO_OK && columns) {
        (void)bo_db_as_time(&columns[0], at);
    }
    bo_db_rows_free(rows);
    return status;
}
