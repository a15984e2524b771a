namespace Hale.DuckDb.Native.Handles;

internal sealed class ErrorHandle(DuckHandle owner) : DuckHandle(owner)
{
    private protected override void Destroy(nint value) => NativeMethods.DestroyError(ref value);
}
