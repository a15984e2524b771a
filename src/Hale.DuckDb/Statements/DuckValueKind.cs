namespace Hale.DuckDb.Statements;

internal enum DuckValueKind
{
    Null,
    Boolean,
    Int64,
    Double,
    Decimal,
    Text,
    HugeInt,
    Timestamp,
}
