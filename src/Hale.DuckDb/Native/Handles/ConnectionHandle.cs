namespace Hale.DuckDb.Native.Handles;

internal sealed class ConnectionHandle(DatabaseHandle database) : DuckHandle(database)
{
    private protected override void Destroy(nint value) => NativeMethods.Disconnect(ref value);
}
