using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Engine.Identity;

/// <summary>Who is who, by what is stored.</summary>
public interface IIdentityStore
{
    /// <summary>Everything that is known of an identity: an account, an id of another system, a contact, an e-mail address or a domain.</summary>
    /// <param name="id">The identity as somebody writes it.</param>
    /// <param name="asOf">Only what was known then; null for all, what no longer counts included.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IdentityReport> FindAsync(string id, Instant? asOf, CancellationToken cancellationToken);

    /// <summary>Identities that resemble one, the nearest first: those that differ by letter case, blanks around or leading zeros alone before all others.</summary>
    Task<IReadOnlyList<SimilarIdentity>> SimilarAsync(string id, int count, CancellationToken cancellationToken);

    /// <summary>The accounts that are declared, by what they can be recognised.</summary>
    /// <param name="project">The project; facts of other sources do not count.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<KnownCompany>> CompaniesAsync(Project project, CancellationToken cancellationToken);

    /// <summary>The ids of a system that mean an account.</summary>
    Task<IReadOnlySet<string>> AliasesAsync(Project project, string system, CancellationToken cancellationToken);

    /// <summary>The ids in quarantine by which no account is known, each with one of its records.</summary>
    /// <param name="system">Of this system only; null for all. Ids of contacts are not among them.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<UnmatchedId>> UnmatchedAsync(string? system, CancellationToken cancellationToken);
}
