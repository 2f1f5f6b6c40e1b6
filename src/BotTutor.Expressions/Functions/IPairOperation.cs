namespace BotTutor.Expressions.Functions;

/// <summary>What is done with two values of the usual kinds, without the ceremony of a call; all else is left to the function's body.</summary>
internal interface IPairOperation
{
    static abstract bool TryCompute(Value left, Value right, out Value result);
}
