namespace Hale.DuckDb.Native.Handles;

internal sealed class AppenderHandle(ConnectionHandle connection) : DuckHandle(connection)
{
    private protected override void Destroy(nint value)
    {
        // Destroying would write what is still buffered; an appender that was not closed has been abandoned.
        NativeMethods.ClearAppender(value);
        NativeMethods.DestroyAppender(ref value);
    }
}
