PHP_ARG_ENABLE([backorder],
  [whether to enable backorder],
  [AS_HELP_STRING([--enable-backorder], [Enable backorder: droplist, search, registrar and batch of Backorder for WHMCS])])

PHP_ARG_ENABLE([backorder-strict],
  [whether to treat warnings in backorder as errors],
  [AS_HELP_STRING([--enable-backorder-strict], [Treat compiler warnings in backorder as errors])],
  [no], [no])

dnl BACKORDER_LIBRARY(name, pkg-config modules to try in order, what it is, Debian package)
AC_DEFUN([BACKORDER_LIBRARY], [
  backorder_found=no
  for backorder_module in $2; do
    if test "$backorder_found" = no && $PKG_CONFIG --exists "$backorder_module"; then
      backorder_found=$backorder_module
    fi
  done
  AC_MSG_CHECKING([for $3])
  if test "$backorder_found" = no; then
    AC_MSG_RESULT([no])
    AC_MSG_ERROR([backorder needs $3, which pkg-config does not find. On Debian: apt-get install $4])
  fi
  AC_MSG_RESULT([$backorder_found, $($PKG_CONFIG --modversion "$backorder_found")])
  PHP_EVAL_INCLINE([$($PKG_CONFIG --cflags "$backorder_found")])
  PHP_EVAL_LIBLINE([$($PKG_CONFIG --libs "$backorder_found")], [BACKORDER_SHARED_LIBADD])
])

if test "$PHP_BACKORDER" != "no"; then
  AC_PATH_PROG([PKG_CONFIG], [pkg-config], [no])
  if test "$PKG_CONFIG" = no; then
    AC_MSG_ERROR([backorder needs pkg-config. On Debian: apt-get install pkg-config])
  fi

  BACKORDER_LIBRARY([CURL], [libcurl], [libcurl], [libcurl4-openssl-dev])
  BACKORDER_LIBRARY([PCRE2], [libpcre2-8], [PCRE2], [libpcre2-dev])
  BACKORDER_LIBRARY([ZIP], [libzip], [libzip], [libzip-dev])
  BACKORDER_LIBRARY([IDN2], [libidn2], [libidn2], [libidn2-dev])
  BACKORDER_LIBRARY([MYSQL], [libmariadb mariadb mysqlclient], [libmariadb or libmysqlclient], [libmariadb-dev])

  dnl Every PHP method has execute_data and return_value, whether it needs them or not.
  BACKORDER_CFLAGS="-std=gnu11 -Wall -Wextra -Wno-unused-parameter -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  if test "$PHP_BACKORDER_STRICT" != "no"; then
    BACKORDER_CFLAGS="$BACKORDER_CFLAGS -Werror"
  fi

  backorder_sources="ext/backorder.c"
  for backorder_dir in ext/zend ext/core/base ext/core/domain ext/core/droplist ext/core/search ext/core/registrar ext/core/orders; do
    for backorder_file in "$abs_srcdir/$backorder_dir"/*.c; do
      backorder_sources="$backorder_sources $backorder_dir/$(basename "$backorder_file")"
    done
  done

  PHP_NEW_EXTENSION([backorder], [$backorder_sources], [$ext_shared],, [$BACKORDER_CFLAGS])
  PHP_SUBST([BACKORDER_SHARED_LIBADD])
  PHP_ADD_BUILD_DIR([$ext_builddir/ext/zend])
  for backorder_dir in base domain droplist search registrar orders; do
    PHP_ADD_BUILD_DIR([$ext_builddir/ext/core/$backorder_dir])
  done
fi
