using Hale.Engine.Identity;

namespace Hale.Engine.Planning;

/// <summary>Finds what people call a few accounts.</summary>
/// <param name="identities">Who is who.</param>
public sealed class AccountNames(IIdentityStore identities)
{
    /// <summary>The names by account, of those that have one as known now.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string> accounts, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var account in accounts.Distinct(StringComparer.Ordinal))
        {
            var known = (await identities.FindAsync(account, asOf: null, cancellationToken)).Accounts.FirstOrDefault(found => found.Account == account);
            if (known?.Versions.OrderByDescending(version => version.KnownAt).Select(version => version.Name).FirstOrDefault(name => name is not null) is { } called)
            {
                names[account] = called;
            }
        }

        return names;
    }
}
