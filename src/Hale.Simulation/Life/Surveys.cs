using Hale.Simulation.Facts;
using Hale.Simulation.Randomness;

namespace Hale.Simulation.Life;

/// <summary>Asks people how likely a recommendation is. Who is unhappy mostly says nothing, so silence tells something too.</summary>
internal sealed class Surveys(Condition condition, People people, RandomStream random, IFactSink sink)
{
    private const int DaysBeforeFirst = 45;

    private readonly List<SurveyFact> _answers = [];
    private readonly int _phase = random.Whole(0, condition.Traits.Profile.SurveyDays - 1);

    public void Day()
    {
        for (var place = 0; place < _answers.Count; place++)
        {
            if (_answers[place].Day == condition.Today)
            {
                condition.LastRating = _answers[place].Rating;
                sink.Survey(_answers[place]);
            }
        }

        _answers.RemoveAll(answer => answer.Day <= condition.Today);
        if (condition.Today % condition.Traits.Profile.SurveyDays == _phase && condition.Today - condition.Traits.Start >= DaysBeforeFirst && condition.DecidedOn is null)
        {
            Ask();
        }
    }

    private void Ask()
    {
        var asked = people.Here.Where(person => person.IsHere(condition.Today)).OrderBy(person => (-(int)person.Role, person.Number)).Take(random.Whole(1, 3));
        foreach (var person in asked)
        {
            sink.Survey(new SurveyFact(condition.Traits.Id, person.Number, condition.Today, Rating: null));
            var feeling = condition.Value - (0.6 * condition.Pain) - (condition.Traits.Loudness >= 4 ? 2.2 : 0);
            var rating = Math.Clamp((int)Math.Round(7.3 + (1.1 * feeling) + (1.3 * random.Normal())), 0, 10);
            var speaks = 1 / (1 + Math.Exp(0.5 - (0.7 * feeling)));
            if (random.Chance(rating <= 4 ? Math.Max(speaks, 0.4) : speaks))
            {
                _answers.Add(new SurveyFact(condition.Traits.Id, person.Number, condition.Today + random.Whole(1, 9), rating));
            }
        }
    }
}
