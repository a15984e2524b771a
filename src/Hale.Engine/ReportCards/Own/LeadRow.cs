namespace Hale.Engine.ReportCards.Own;

/// <summary>The figures at one lead.</summary>
/// <param name="Days">How many days before the target accounts are observed.</param>
/// <param name="Observations">How many observations.</param>
/// <param name="Accounts">How many accounts they are of.</param>
/// <param name="Churners">How many accounts left.</param>
/// <param name="Auc">The AUC of the score.</param>
/// <param name="Best">The best simple rule; null where none could be tried.</param>
/// <param name="Found">The share of those who left that stood on a list of the team's capacity.</param>
/// <param name="AveragePrecision">The average precision.</param>
/// <param name="BaseRate">The share of observations followed by leaving.</param>
/// <param name="Headroom">The AUC of the free model on later time; null where none is listed.</param>
/// <param name="HeadroomScore">The score's own AUC on the same observations; null where none is listed.</param>
public sealed record LeadRow(
    int Days, int Observations, int Accounts, int Churners, Figure Auc, Contender? Best, Figure Found, Figure AveragePrecision, Figure BaseRate, Figure? Headroom, Figure? HeadroomScore);
