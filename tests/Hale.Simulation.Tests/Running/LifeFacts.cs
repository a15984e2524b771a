using Hale.Simulation.Facts;

namespace Hale.Simulation.Tests.Running;

/// <summary>The facts of one life of an account.</summary>
internal sealed class LifeFacts
{
    public AccountFact Account { get; set; }

    public OutcomeFact? Loss { get; set; }

    public List<VersionFact> Versions { get; } = [];

    public List<ContactFact> Contacts { get; } = [];

    public List<UsageFact> Usage { get; } = [];

    public List<TicketFact> Tickets { get; } = [];

    public List<SurveyFact> Surveys { get; } = [];

    public List<TermFact> Terms { get; } = [];

    public List<RenewalFact> Renewals { get; } = [];

    public List<LegacyScoreFact> Scores { get; } = [];

    /// <summary>The days on which the product was used, once for each person.</summary>
    public int UserDays(int from, int until) => Usage.Count(use => use.Kind == UsageKind.Login && use.Day >= from && use.Day < until);

    /// <summary>Every day on which the account did something.</summary>
    public IEnumerable<int> Days => Usage.Select(use => use.Day).Concat(Tickets.Select(ticket => ticket.Day)).Concat(Surveys.Select(survey => survey.Day)).Concat(Scores.Select(score => score.Day));
}
