namespace Hale.Engine.Planning;

/// <summary>What a plan does with the accounts.</summary>
public enum PlanStage
{
    /// <summary>They are looked at for metrics that compare accounts with others.</summary>
    Census,

    /// <summary>They are scored by the definition that is compared with, by itself.</summary>
    Before,

    /// <summary>They are scored by the new definition, or by both.</summary>
    After,
}
