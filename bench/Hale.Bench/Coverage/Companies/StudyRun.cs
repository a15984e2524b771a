namespace Hale.Bench.Coverage.Companies;

/// <summary>How a part of the study is run.</summary>
/// <param name="Seeds">How many worlds of each setting.</param>
/// <param name="TruthParts">How many parts of 5,000 accounts say what is true of a law.</param>
/// <param name="Kept">The worlds that were drawn before.</param>
/// <param name="Output">Where the tables go.</param>
/// <param name="Cancellation">Cancels.</param>
internal sealed record StudyRun(int Seeds, int TruthParts, KeptWorlds Kept, TextWriter Output, CancellationToken Cancellation)
{
    private const int RoundSeeds = 50;

    /// <summary>How many worlds of each setting there are after each round: settings go forward together, so that a run that is stopped has something to say of all.</summary>
    public IEnumerable<int> Rounds => Enumerable.Range(1, (Seeds + RoundSeeds - 1) / RoundSeeds).Select(round => Math.Min(Seeds, round * RoundSeeds));

    /// <summary>What a law comes to.</summary>
    public LawTruth Truth(CompanyLaw law, string part) => Kept.Take($"{part}, truth of {law.Name}", 1, _ => LawSample.Truth(law, TruthParts, Cancellation), Cancellation)[0];
}
