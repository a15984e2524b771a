using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Movement;

/// <summary>Finds what is not the same at both ends of a movement. The players come in an order that swapping the ends does not change.</summary>
internal sealed class LineupBuilder
{
    private readonly MovementDefinition[] _definitions;
    private readonly MovementEnd[] _ends;
    private readonly ChosenCards _cards;
    private readonly string[] _names;
    private readonly List<Player?> _players = [];
    private readonly int _definition = -1;
    private readonly int _scorecard = -1;

    public LineupBuilder(MovementDefinition[] definitions, MovementEnd[] ends, ChosenCards cards)
    {
        (_definitions, _ends, _cards) = (definitions, ends, cards);
        _names = [.. ends.Select((end, index) => definitions[index].Score.Scorecards[end.Score.Scorecard].Name)];
        var isRedefined = definitions[0].Hash != definitions[1].Hash;
        if (isRedefined)
        {
            _definition = Reserve();
        }

        if (_names[0] != _names[1] && (!isRedefined || (cards.Find(0, _names[1]) >= 0 && cards.Find(1, _names[0]) >= 0)))
        {
            _scorecard = Reserve();
        }
    }

    public Lineup Build()
    {
        var (path, beginning) = new PathPlayer(_definitions, _ends, _definition, Add).Find();
        var overrides = new OverridePlayers(_definitions, _ends, [Own(0), Own(1)], Owner, Add).Find();
        var truths = new AdjustmentPlayers(_ends, [Own(0), Own(1)], Contexts(), Owner, Add).Find();
        var metrics = new MetricPlayers(_definitions, _ends, [Own(0), Own(1)], Contexts(), Fold, Add);
        var cells = metrics.Find();
        if (_definition >= 0)
        {
            _players[_definition] = new(
                new MovementCause.Definition(_definitions[0].Hash, _definitions[1].Hash, metrics.FoldedInto(_definition)), string.Empty, string.Empty, "Definition", IsBeneath: true);
        }

        if (_scorecard >= 0)
        {
            _players[_scorecard] = new(
                new MovementCause.Scorecard(Own(0).Card.Label, Own(1).Card.Label, metrics.FoldedInto(_scorecard)), string.Empty, string.Empty, "Scorecard", IsBeneath: true);
        }

        return new Lineup([.. _players.Select(player => player!)], Card)
        {
            Definition = _definition,
            Scorecard = _scorecard,
            Cells = cells,
            Truths = truths,
            Overrides = overrides,
            Path = path,
            Beginning = beginning,
        };
    }

    private int Reserve()
    {
        _players.Add(null);
        return _players.Count - 1;
    }

    private int Add(Player player)
    {
        _players.Add(player);
        return _players.Count - 1;
    }

    /// <summary>The scorecard of an end, under its own definition.</summary>
    private ChosenCard Own(int end) => _cards[end, _ends[end].Score.Scorecard];

    private ChosenCard Card(int definition, int choice) =>
        _scorecard < 0 ? Own(definition) : _cards[definition, definition == choice ? _ends[definition].Score.Scorecard : _cards.Find(definition, _names[choice])];

    private IReadOnlyList<ChosenCard> Contexts() => _scorecard < 0 ? [Own(0), Own(1)] : [Card(0, 0), Card(0, 1), Card(1, 0), Card(1, 1)];

    /// <summary>The player to which something belongs that only one of the two scorecards has.</summary>
    private int Owner() => _scorecard >= 0 ? _scorecard : _definition;

    /// <summary>The player to which another value of a metric belongs; −1 when it is a cause of its own.</summary>
    private int Fold(string name)
    {
        bool Reads(int definition, int choice) => Card(definition, choice).Reads.Names.Contains(name);
        var (first, second) = (Reads(0, 0), Reads(1, 1));
        if (_definition >= 0 && first && second)
        {
            return _definitions[0].Meanings[name] == _definitions[1].Meanings[name] ? -1 : _definition;
        }

        return first && second ? -1
            : _definition < 0 || _scorecard < 0 ? Owner()
            : first ? (Reads(1, 0) ? _scorecard : _definition)
            : second && Reads(0, 1) ? _scorecard
            : _definition;
    }
}
