using Hale.Simulation.Facts;

namespace Hale.Simulation.Tests.Running;

/// <summary>Keeps all facts, life by life.</summary>
internal sealed class LivesSink : IFactSink
{
    private readonly List<LifeFacts> _all = [];
    private LifeFacts _life = new();

    public IReadOnlyList<LifeFacts> All => _all;

    public void Account(in AccountFact fact)
    {
        _life.Account = fact;
        _all.Add(_life);
        _life = new LifeFacts();
    }

    public void Version(in VersionFact fact) => _life.Versions.Add(fact);

    public void Contact(in ContactFact fact) => _life.Contacts.Add(fact);

    public void Usage(in UsageFact fact) => _life.Usage.Add(fact);

    public void Ticket(in TicketFact fact) => _life.Tickets.Add(fact);

    public void Survey(in SurveyFact fact) => _life.Surveys.Add(fact);

    public void Term(in TermFact fact) => _life.Terms.Add(fact);

    public void Outcome(in OutcomeFact fact) => _life.Loss = fact;

    public void Renewal(in RenewalFact fact) => _life.Renewals.Add(fact);

    public void LegacyScore(in LegacyScoreFact fact) => _life.Scores.Add(fact);
}
