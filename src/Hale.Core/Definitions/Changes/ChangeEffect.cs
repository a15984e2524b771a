namespace Hale.Core.Definitions.Changes;

/// <summary>What a change of definitions can do to scores.</summary>
public enum ChangeEffect
{
    /// <summary>It belongs to the definition of a score, whose hash it changes.</summary>
    Definition,

    /// <summary>It decides which facts there are and where days begin; no definition hash covers it, and values change with the facts.</summary>
    Facts,

    /// <summary>It decides how scores are held against what customers did: no score and no definition hash changes by it, and report cards do.</summary>
    Judgement,

    /// <summary>It changes no number: wording, or a metric that no score reads.</summary>
    None,
}
