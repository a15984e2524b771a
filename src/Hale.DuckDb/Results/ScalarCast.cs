namespace Hale.DuckDb.Results;

/// <summary>Turns a boxed cell into the type a caller asks for.</summary>
internal static class ScalarCast
{
    internal static T? To<T>(object? cell)
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (cell is not null)
        {
            return (T)Convert(cell, type);
        }

        return default(T) is null
            ? default
            : throw new InvalidOperationException($"The query gave NULL or no row; ask for {type.Name}? to allow that.");
    }

    private static object Convert(object cell, Type type) =>
        type.IsInstanceOfType(cell) ? cell
        : type == typeof(long) ? CellCast.ToInt64(cell)
        : type == typeof(int) ? checked((int)CellCast.ToInt64(cell))
        : type == typeof(double) ? CellCast.ToDouble(cell)
        : type == typeof(decimal) ? CellCast.ToDecimal(cell)
        : type == typeof(Int128) ? (Int128)CellCast.ToInt64(cell)
        : throw CellCast.Mismatch(cell, type.Name);
}
