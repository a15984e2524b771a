using Hale.Core.Time;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Verifying;

/// <summary>Knows what has become of stored facts.</summary>
public interface IChangeStore
{
    /// <summary>What has changed since a moment, of the facts that count as of another.</summary>
    /// <param name="sources">The names of the sources that are read.</param>
    /// <param name="asOf">The moment as of which facts count.</param>
    /// <param name="since">The moment since when.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="WarehouseException">It cannot be read.</exception>
    Task<ChangesSince> ChangesAsync(IReadOnlyList<string> sources, Instant asOf, Instant since, CancellationToken cancellationToken);
}
