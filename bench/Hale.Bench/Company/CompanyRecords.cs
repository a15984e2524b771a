using Hale.Simulation;
using Hale.Simulation.Facts;

namespace Hale.Bench.Company;

/// <summary>All lives of a simulated company, kept in memory to be measured.</summary>
internal static class CompanyRecords
{
    public static IReadOnlyList<AccountRecord> Of(SimulationPlan plan)
    {
        var company = new SimulatedCompany(plan);
        return [.. Enumerable.Range(0, plan.Accounts).AsParallel().AsOrdered().SelectMany(index => Lives(company, index))];
    }

    private static IReadOnlyList<AccountRecord> Lives(SimulatedCompany company, int index)
    {
        var lives = new Lifetimes(company.Plan);
        company.Live(index, lives);
        return lives.All;
    }

    /// <summary>An account is written down when its life ends, so a second life begins after that.</summary>
    private sealed class Lifetimes(SimulationPlan plan) : IFactSink
    {
        private readonly List<AccountRecord> _all = [];
        private AccountRecord? _open;

        public IReadOnlyList<AccountRecord> All => _all;

        private IFactSink Open => _open ??= new AccountRecord(plan.From.DayNumber, plan.Until.DayNumber - plan.From.DayNumber + 1);

        public void Account(in AccountFact fact)
        {
            Open.Account(fact);
            _all.Add(_open!);
            _open = null;
        }

        public void Version(in VersionFact fact) => Open.Version(fact);

        public void Contact(in ContactFact fact) => Open.Contact(fact);

        public void Usage(in UsageFact fact) => Open.Usage(fact);

        public void Ticket(in TicketFact fact) => Open.Ticket(fact);

        public void Survey(in SurveyFact fact) => Open.Survey(fact);

        public void Term(in TermFact fact) => Open.Term(fact);

        public void Outcome(in OutcomeFact fact) => Open.Outcome(fact);

        public void Renewal(in RenewalFact fact) => Open.Renewal(fact);

        public void LegacyScore(in LegacyScoreFact fact) => Open.LegacyScore(fact);
    }
}
