namespace Hale.DuckDb.Native.Handles;

internal sealed class ScriptHandle(ConnectionHandle connection) : DuckHandle(connection)
{
    private protected override void Destroy(nint value) => NativeMethods.DestroyExtracted(ref value);
}
