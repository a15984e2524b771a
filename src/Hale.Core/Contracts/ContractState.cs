namespace Hale.Core.Contracts;

/// <summary>How a contract stands. The order is that of how bad it is.</summary>
public enum ContractState
{
    /// <summary>There is too little to judge it by.</summary>
    NotJudged,

    /// <summary>It is kept.</summary>
    Passed,

    /// <summary>It is not kept, which is only said.</summary>
    Warned,

    /// <summary>It is not kept, and has its effect.</summary>
    Broken,
}
