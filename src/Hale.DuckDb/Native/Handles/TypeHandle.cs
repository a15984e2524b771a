namespace Hale.DuckDb.Native.Handles;

internal sealed class TypeHandle(DuckHandle owner) : DuckHandle(owner)
{
    private protected override void Destroy(nint value) => NativeMethods.DestroyType(ref value);
}
