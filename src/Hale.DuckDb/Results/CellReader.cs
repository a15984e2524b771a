namespace Hale.DuckDb.Results;

/// <summary>Reads one cell of any supported type as an object.</summary>
internal static class CellReader
{
    // 1970-01-01 in DateOnly's count of days.
    private const int EpochDay = 719_162;

    internal static object? Read(DuckChunk chunk, int column, int row)
    {
        var field = chunk.Layout(column).Field;
        if (chunk.IsNull(column, row))
        {
            return null;
        }

        return field.Type switch
        {
            DuckType.Boolean => chunk.Boolean(column).Values[row],
            DuckType.Varchar or DuckType.Enum => chunk.Text(column).Get(row),
            DuckType.Decimal => chunk.Decimal(column).Get(row),
            DuckType.Date => Date(chunk.DateDays(column).Values[row], field),
            DuckType.Timestamp or DuckType.TimestampTz => chunk.TimestampMicros(column).Values[row],
            DuckType.List => List(chunk, column, row, field),
            _ => Number(chunk, column, row, field),
        };
    }

    private static object Number(DuckChunk chunk, int column, int row, DuckField field) => field.Type switch
    {
        DuckType.TinyInt => chunk.Int8(column).Values[row],
        DuckType.SmallInt => chunk.Int16(column).Values[row],
        DuckType.Integer => chunk.Int32(column).Values[row],
        DuckType.BigInt => chunk.Int64(column).Values[row],
        DuckType.UTinyInt => chunk.UInt8(column).Values[row],
        DuckType.USmallInt => chunk.UInt16(column).Values[row],
        DuckType.UInteger => chunk.UInt32(column).Values[row],
        DuckType.UBigInt => chunk.UInt64(column).Values[row],
        DuckType.HugeInt => chunk.Int128(column).Values[row],
        DuckType.UHugeInt => chunk.UInt128(column).Values[row],
        DuckType.Float => chunk.Single(column).Values[row],
        DuckType.Double => chunk.Double(column).Values[row],
        _ => throw Unsupported(field.Name, field.Type.ToString()),
    };

    private static object? List(DuckChunk chunk, int column, int row, DuckField field) => field.ElementType switch
    {
        DuckType.Varchar => chunk.List(column).TextArray(row),
        DuckType.BigInt => chunk.List(column).Int64Array(row),
        DuckType.Double => chunk.List(column).DoubleArray(row),
        _ => throw Unsupported(field.Name, $"a list of {field.ElementType}"),
    };

    private static DateOnly Date(int days, DuckField field)
    {
        var day = (long)days + EpochDay;
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)day)
            : throw new DuckException(DuckErrorKind.OutOfRange, $"Column {field.Name} holds a date outside the years 1 to 9999.");
    }

    private static NotSupportedException Unsupported(string column, string type) =>
        new($"Column {column} is {type}, which is not read here. Cast it in the query, for example to VARCHAR.");
}
