using Hale.DuckDb.Opening;

namespace Hale.DuckDb.Native.Handles;

internal sealed class DatabaseHandle(string? claimedPath) : DuckHandle(parent: null)
{
    private protected override void Destroy(nint value)
    {
        NativeMethods.Close(ref value);

        // Only now is the file free: connections and results hold this handle until they are closed.
        if (claimedPath is not null)
        {
            OpenPaths.Release(claimedPath);
        }
    }
}
