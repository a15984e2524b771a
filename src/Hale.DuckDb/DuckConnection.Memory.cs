namespace Hale.DuckDb;

/// <content>Giving memory back.</content>
public sealed partial class DuckConnection
{
    /// <summary>
    /// Lets the whole database make do with little memory until what is returned is disposed; then its limit is what it was. What the engine keeps only because it
    /// may be read again is given back at once: left alone it is kept up to the limit, so that the memory of long work would grow with the size of the data.
    /// Work that needs more fails with <see cref="DuckErrorKind.OutOfMemory"/>; do it again without. It waits for work that was promised the whole memory.
    /// </summary>
    /// <param name="little">How much, such as <c>32MB</c>; what is in use may be more.</param>
    public IDisposable WithLittleMemory(string little) => _memory.Lower(this, little);

    /// <summary>Keeps others from making the database do with little memory until what is returned is disposed. It waits for those that do so.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public IDisposable WithWholeMemory(CancellationToken cancellationToken) => _memory.Keep(cancellationToken);
}
