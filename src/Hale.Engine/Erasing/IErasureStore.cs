using Hale.Core.Time;

namespace Hale.Engine.Erasing;

/// <summary>Erases people from a data folder, which nobody else can use meanwhile.</summary>
public interface IErasureStore : IDisposable
{
    /// <summary>Whether an earlier erasure was stopped before the file was written anew.</summary>
    bool IsUnfinished { get; }

    /// <summary>What an erasure would change.</summary>
    ErasurePlan Plan(ContactToErase person, CancellationToken cancellationToken);

    /// <summary>Erases the person: all of it or nothing. <see cref="Rewrite"/> must follow.</summary>
    /// <param name="person">The person.</param>
    /// <param name="token">What stands in the place of the id from now on.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    ErasurePlan Erase(ContactToErase person, string token, Instant now, CancellationToken cancellationToken);

    /// <summary>Writes the database file anew, so that nothing is left in pages that are no longer used. The store cannot be used afterwards.</summary>
    void Rewrite(CancellationToken cancellationToken);
}
