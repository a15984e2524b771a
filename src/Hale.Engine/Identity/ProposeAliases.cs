using Hale.Core.Domains;

namespace Hale.Engine.Identity;

/// <summary>Proposes which accounts ids of other systems mean, by equal domains and names. It guesses nothing: of several accounts that fit equally well all are proposed.</summary>
public sealed class ProposeAliases
{
    private readonly Dictionary<string, KnownCompany> _companies;
    private readonly ILookup<string, string> _byDomain;
    private readonly ILookup<string, string> _byName;

    /// <summary>Takes in the accounts.</summary>
    public ProposeAliases(IReadOnlyList<KnownCompany> companies)
    {
        _companies = companies.ToDictionary(company => company.Account, StringComparer.Ordinal);
        _byDomain = companies
            .SelectMany(company => company.Domains.Where(domain => !PublicMailDomains.Contains(domain)).Distinct(StringComparer.Ordinal).Select(domain => (domain, company.Account)))
            .ToLookup(pair => pair.domain, pair => pair.Account, StringComparer.Ordinal);
        _byName = companies
            .SelectMany(company => company.Names.Select(CompanyName.Key).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => (name, company.Account)))
            .ToLookup(pair => pair.name, pair => pair.Account, StringComparer.Ordinal);
    }

    /// <summary>What is proposed for some customers.</summary>
    public ProposedAliases Run(IEnumerable<ForeignRecord> records)
    {
        var proposals = new List<AliasProposal>();
        var without = 0;
        foreach (var record in records)
        {
            var found = Of(record);
            without += found.Count == 0 ? 1 : 0;
            proposals.AddRange(found);
        }

        return new ProposedAliases(proposals, without);
    }

    /// <summary>The accounts that fit best: those of which the domain and the name are the same before those of which one is.</summary>
    private List<AliasProposal> Of(ForeignRecord record)
    {
        var domain = record.Domain is { } written && !PublicMailDomains.Contains(written) ? _byDomain[written].ToList() : [];
        var name = record.Name is { } said && CompanyName.Key(said) is { } key ? _byName[key].ToList() : [];
        var both = domain.Intersect(name, StringComparer.Ordinal).ToList();
        var found = both.Count > 0
            ? both.Select(account => (Account: account, Confidence: MatchConfidence.Both))
            : domain.Select(account => (Account: account, Confidence: MatchConfidence.SameDomain)).Concat(name.Select(account => (Account: account, Confidence: MatchConfidence.SameName)));
        var candidates = found.OrderBy(one => one.Account, StringComparer.Ordinal).ToList();
        return [.. candidates.Select(one => new AliasProposal(record, one.Account, NameOf(one.Account), one.Confidence, candidates.Count))];
    }

    private string? NameOf(string account) => _companies[account].Names is [var name, ..] ? name : null;
}
