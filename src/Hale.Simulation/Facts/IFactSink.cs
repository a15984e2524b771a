namespace Hale.Simulation.Facts;

/// <summary>Takes the facts of an account as they happen. Days are <see cref="DateOnly.DayNumber"/>.</summary>
public interface IFactSink
{
    /// <summary>Once per life, at its end, or at the end of the history.</summary>
    void Account(in AccountFact fact);

    /// <summary>In the order in which they were recorded.</summary>
    void Version(in VersionFact fact);

    /// <summary>Once per person, at the end of the account's life.</summary>
    void Contact(in ContactFact fact);

    /// <summary>Day by day.</summary>
    void Usage(in UsageFact fact);

    /// <summary>Ticket by ticket.</summary>
    void Ticket(in TicketFact fact);

    void Survey(in SurveyFact fact);

    void Term(in TermFact fact);

    void Outcome(in OutcomeFact fact);

    void Renewal(in RenewalFact fact);

    void LegacyScore(in LegacyScoreFact fact);
}
