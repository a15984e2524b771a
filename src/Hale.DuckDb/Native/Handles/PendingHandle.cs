namespace Hale.DuckDb.Native.Handles;

internal sealed class PendingHandle(StatementHandle statement) : DuckHandle(statement)
{
    private protected override void Destroy(nint value) => NativeMethods.DestroyPending(ref value);
}
