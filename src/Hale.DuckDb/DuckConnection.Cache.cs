namespace Hale.DuckDb;

/// <content>Giving memory back.</content>
public sealed partial class DuckConnection
{
    private const string Least = "32MB";

    /// <summary>
    /// Gives back the memory of blocks that the engine keeps only because they may be read again. It keeps them up to its memory limit otherwise, so that the memory
    /// of long work would grow with the size of the data. What is in use stays.
    /// </summary>
    public void ReleaseCache()
    {
        var limit = Scalar<string>("SELECT current_setting('memory_limit')")!;
        try
        {
            Execute($"SET GLOBAL memory_limit = {DuckSql.Literal(Least)}");
        }
        catch (DuckException fault) when (fault.Kind is DuckErrorKind.OutOfMemory)
        {
            // The engine has evicted what it could before it found that the rest is in use.
            return;
        }
        finally
        {
            Execute($"SET GLOBAL memory_limit = {DuckSql.Literal(limit)}");
        }
    }
}
