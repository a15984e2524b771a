using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb.Erasing;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>Whom ids mean by what an import has stored so far.</summary>
internal sealed class Identities(DuckConnection connection, Project project, ErasedPeople erased)
{
    private readonly Dictionary<string, string> _fingerprints = new(StringComparer.Ordinal);
    private bool _isMade;

    /// <summary>Whether rows of a source, or the parents of its accounts, are found by keys.</summary>
    public static bool AreOf(SourceDefinition source) => source.AccountKeys.Count + source.ParentKeys.Count > 0;

    /// <summary>Records that facts of a source are no longer as they were.</summary>
    public void Changed(SourceDefinition source)
    {
        if (source.Mapping is RowMapping.Aliases or RowMapping.Contacts)
        {
            _isMade = false;
            _fingerprints.Clear();
        }
    }

    /// <summary>Makes the temporary table of <see cref="IdentitySegments"/>, unless it is as it must be.</summary>
    public void Prepare()
    {
        if (!_isMade)
        {
            connection.Execute(IdentitySegments.Create(IdentityClaims.Sql(project, erased.LookedUp("contact"))));
            _isMade = true;
        }
    }

    /// <summary>What the accounts of a source's rows depend on; empty where columns hold them.</summary>
    public string FingerprintOf(SourceDefinition source)
    {
        if (!AreOf(source))
        {
            return string.Empty;
        }

        if (!_fingerprints.TryGetValue(source.Name, out var fingerprint))
        {
            Prepare();
            var keys = source.AccountKeys.Concat(source.ParentKeys).Select(IdentityClaims.Of).OfType<string>().Distinct(StringComparer.Ordinal);
            fingerprint = connection.Scalar<string>(IdentitySegments.Fingerprint(keys)) ?? string.Empty;
            _fingerprints.Add(source.Name, fingerprint);
        }

        return fingerprint;
    }
}
