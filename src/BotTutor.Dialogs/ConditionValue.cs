using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>The value of an expression that may be written without a leading <c>=</c>.</summary>
public sealed record ConditionValue(Value Value);
