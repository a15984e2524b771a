using Hale.Core.Domains;
using Hale.DuckDb;

namespace Hale.Intake.Staging;

/// <summary>Domains in cells, as <see cref="DomainName"/> has them.</summary>
internal static class DomainCells
{
    /// <summary>The domains of which no account is known.</summary>
    public static string Public { get; } = string.Join(", ", PublicMailDomains.All.Select(DuckSql.Literal));

    /// <summary>The domain in a text; NULL where it has none.</summary>
    public static string Of(string text) => $"nullif(regexp_extract(lower({text}), {DuckSql.Literal(DomainName.Pattern)}, 1), '')";
}
