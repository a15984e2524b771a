namespace Hale.DuckDb.Native.Handles;

internal sealed class StatementHandle(ConnectionHandle connection) : DuckHandle(connection)
{
    private protected override void Destroy(nint value) => NativeMethods.DestroyPrepare(ref value);
}
