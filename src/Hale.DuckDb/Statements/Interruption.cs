using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;

namespace Hale.DuckDb.Statements;

/// <summary>While it lives, a cancelled token interrupts what the connection runs.</summary>
internal readonly struct Interruption : IDisposable
{
    private readonly CancellationTokenRegistration _registration;

    private Interruption(CancellationTokenRegistration registration) => _registration = registration;

    internal static Interruption Watch(ConnectionHandle connection, CancellationToken cancellation) =>
        new(cancellation.UnsafeRegister(static state => Interrupt((ConnectionHandle)state!), connection));

    internal static void Interrupt(ConnectionHandle connection)
    {
        try
        {
            NativeMethods.Interrupt(connection);
        }
        catch (ObjectDisposedException)
        {
            // It was closed by another thread at the same moment, so there is nothing left to stop.
        }
    }

    public void Dispose() => _registration.Dispose();
}
