namespace Hale.Warehouse.DuckDb.Import;

/// <summary>Times as people read them.</summary>
internal static class Times
{
    public static string Text(string micros) => $"strftime(make_timestamp({micros}), '%Y-%m-%dT%H:%M:%SZ')";
}
