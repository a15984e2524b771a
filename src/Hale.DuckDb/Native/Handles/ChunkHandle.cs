namespace Hale.DuckDb.Native.Handles;

internal sealed class ChunkHandle(DuckHandle owner) : DuckHandle(owner)
{
    private protected override void Destroy(nint value) => NativeMethods.DestroyChunk(ref value);
}
