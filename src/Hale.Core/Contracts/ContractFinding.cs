using Hale.Core.Time;

namespace Hale.Core.Contracts;

/// <summary>What an import found of a rule. It holds until a later one of the same rule.</summary>
/// <param name="Contract">The name of the rule.</param>
/// <param name="Meaning">What was judged (<see cref="ContractRule.Meaning"/>).</param>
/// <param name="KnownAt">The moment of the import.</param>
/// <param name="Failing">How many fail.</param>
/// <param name="Total">Of how many.</param>
/// <param name="Detail">The names that are meant where names are counted; otherwise empty.</param>
/// <param name="Examples">A few of what fails, for people.</param>
public sealed record ContractFinding(string Contract, string Meaning, Instant KnownAt, long Failing, long Total, string Detail, IReadOnlyList<string> Examples);
