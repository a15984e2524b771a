namespace Hale.Engine.Proving;

/// <summary>How the newest card of a definition stands: whether an alarm blocks it that nobody has looked at.</summary>
/// <param name="Card">The newest card that is not of a lock-box.</param>
/// <param name="Acknowledgements">What was said of the alarms of the definition's cards, the newest first.</param>
public sealed record CardStanding(KeptCard Card, IReadOnlyList<Acknowledgement> Acknowledgements)
{
    /// <summary>The codes of the alarms that block it and were not acknowledged.</summary>
    public IReadOnlyList<string> Open =>
        [.. Card.Summary.Blocking.Where(code => !Acknowledgements.Any(said => said.Said.Alarms.Contains(code, StringComparer.Ordinal)))];

    /// <summary>Whether nobody has looked yet at an alarm that blocks it.</summary>
    public bool IsBlocked => Open.Count > 0;

    /// <summary>The acknowledgements that answer its alarms, the newest first.</summary>
    public IReadOnlyList<Acknowledgement> Answers => [.. Acknowledgements.Where(said => said.Said.Alarms.Intersect(Card.Summary.Blocking, StringComparer.Ordinal).Any())];

    /// <summary>How the newest card of a definition stands; null where it has none.</summary>
    /// <param name="cards">Where cards are kept.</param>
    /// <param name="definition">The definition hash.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<CardStanding?> FindAsync(IReportCardStore cards, string definition, CancellationToken cancellationToken) =>
        (await cards.ListAsync(definition, cancellationToken)).FirstOrDefault(card => !card.Head.IsLockBox) is { } newest
            ? new CardStanding(newest, newest.Summary.Blocking.Count == 0 ? [] : await cards.AcknowledgementsAsync(definition, cancellationToken))
            : null;
}
