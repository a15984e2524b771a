namespace Hale.DuckDb.Native.Handles;

internal sealed class ConfigHandle() : DuckHandle(parent: null)
{
    private protected override void Destroy(nint value) => NativeMethods.DestroyConfig(ref value);
}
