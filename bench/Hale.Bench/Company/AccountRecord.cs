using Hale.Simulation.Facts;

namespace Hale.Bench.Company;

/// <summary>What is known of one life of an account: the facts as its company has them, days numbered as in <see cref="DateOnly.DayNumber"/>.</summary>
internal sealed class AccountRecord(int firstDay, int days) : IFactSink
{
    private readonly int[] _logins = new int[days];
    private readonly List<int>[] _people = [.. Enumerable.Range(0, days).Select(_ => new List<int>(0))];
    private readonly List<(int Day, int Feature)> _features = [];
    private readonly List<VersionFact> _versions = [];
    private readonly List<TicketFact> _tickets = [];
    private readonly List<SurveyFact> _surveys = [];
    private readonly List<LegacyScoreFact> _scores = [];
    private readonly List<ContactFact> _contacts = [];

    public AccountFact Known { get; private set; }

    public OutcomeFact? Loss { get; private set; }

    public IReadOnlyList<VersionFact> Versions => _versions;

    public IReadOnlyList<TicketFact> Tickets => _tickets;

    public IReadOnlyList<SurveyFact> Surveys => _surveys;

    public IReadOnlyList<ContactFact> Contacts => _contacts;

    /// <summary>The first day of its life within the history.</summary>
    public int From => Math.Max(firstDay, Known.Start);

    /// <summary>The first day on which it is no customer any more, or the day after the history.</summary>
    public int Until => Math.Min(Loss?.Effective ?? int.MaxValue, firstDay + _logins.Length);

    /// <summary>Whether it is a customer on a day and has not given notice by its close.</summary>
    public bool IsUndecided(int day) => From <= day && day < Until && !(Loss?.Decided <= day);

    /// <summary>How many days on which somebody came, counted for each person, in the days up to the close of one.</summary>
    public int UserDays(int close, int days)
    {
        var sum = 0;
        for (var day = Math.Max(firstDay, close - days + 1); day <= close; day++)
        {
            sum += _logins[day - firstDay];
        }

        return sum;
    }

    public int ActiveUsers(int close, int days) =>
        Enumerable.Range(close - days + 1, days).Where(day => day >= firstDay).SelectMany(day => _people[day - firstDay]).Distinct().Count();

    public int FeaturesUsed(int close, int days) => _features.Where(use => use.Day > close - days && use.Day <= close).Select(use => use.Feature).Distinct().Count();

    public VersionFact VersionAt(int day) => _versions.FindLast(version => version.Recorded <= day);

    public LegacyScoreFact? ScoreAt(int day) => _scores.Exists(score => score.Day == day) ? _scores.Find(score => score.Day == day) : null;

    void IFactSink.Account(in AccountFact fact) => Known = fact;

    void IFactSink.Version(in VersionFact fact) => _versions.Add(fact);

    void IFactSink.Contact(in ContactFact fact) => _contacts.Add(fact);

    void IFactSink.Usage(in UsageFact fact)
    {
        if (fact.Kind == UsageKind.Login)
        {
            _logins[fact.Day - firstDay]++;
            _people[fact.Day - firstDay].Add(fact.Contact);
        }
        else if (fact.Kind == UsageKind.FeatureUsed)
        {
            _features.Add((fact.Day, fact.Feature));
        }
    }

    void IFactSink.Ticket(in TicketFact fact) => _tickets.Add(fact);

    void IFactSink.Survey(in SurveyFact fact) => _surveys.Add(fact);

    void IFactSink.Term(in TermFact fact)
    {
        // The versions say the same.
    }

    void IFactSink.Outcome(in OutcomeFact fact) => Loss = fact;

    void IFactSink.Renewal(in RenewalFact fact)
    {
        // The loss says all that is measured here.
    }

    void IFactSink.LegacyScore(in LegacyScoreFact fact) => _scores.Add(fact);
}
