package org.zhengnuo.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of the database means to a reader. Whatever was being written is not in it. */
final class LedgerFaults {

  /** The part of a result that says what it is; the rest says where it happened. */
  private static final int PRIMARY = 0xff;

  private LedgerFaults() {}

  static LedgerException of(Path file, SQLException failure) {
    String said = sentence(failure);
    return new LedgerException("台账文件“" + file + "”" + said, failure);
  }

  static LedgerException damaged(Path file, String where) {
    return new LedgerException("台账文件“" + file + "”" + DAMAGED + "（" + where + "）");
  }

  private static final String DAMAGED =
      "已损坏；请保留这个文件，从备份恢复到新文件：zhengnuo ledger import 备份.jsonl --ledger 新文件";

  private static String sentence(SQLException failure) {
    return switch (code(failure)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> "正被另一个程序写入，本次什么也没有写；请稍后再试";
      case SQLITE_FULL -> "所在的磁盘已满，本次什么也没有写；请腾出空间后再试";
      case SQLITE_NOTADB -> "不是台账（不是数据库文件），没有改动它；请核对 --ledger";
      case SQLITE_CORRUPT -> DAMAGED;
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "不能写入（没有权限，或磁盘只读）";
      case SQLITE_CANTOPEN -> "打不开；请核对路径和权限（同目录下还要能写 -wal、-shm 两个附属文件）";
      case SQLITE_IOERR -> "读写失败，本次什么也没有写；请检查磁盘";
      default -> "不能使用：" + failure.getMessage();
    };
  }

  private static SQLiteErrorCode code(SQLException failure) {
    return failure instanceof SQLiteException known
        ? SQLiteErrorCode.getErrorCode(known.getResultCode().code & PRIMARY)
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }
}
