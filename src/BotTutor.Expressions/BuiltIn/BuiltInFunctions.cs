using System.Collections.Frozen;
using BotTutor.Expressions.Functions;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>All functions and operators that every expression may call.</summary>
public static class BuiltInFunctions
{
    private static readonly FrozenDictionary<string, FunctionDefinition> Functions = new[]
        {
            LogicFunctions.Table,
            ComparisonFunctions.Table,
            ArithmeticFunctions.Table,
            NumberFunctions.Table,
            TextFunctions.Table,
            SearchFunctions.Table,
            ConversionFunctions.Table,
            TypeFunctions.Table,
            ArrayFunctions.Table,
            LambdaFunctions.Table,
            ObjectFunctions.Table,
            MemoryFunctions.Table,
            DateFunctions.Table,
            DatePartFunctions.Table,
            TickFunctions.Table,
            TimexFunctions.Table,
            ViableFunctions.Table,
            UriFunctions.Table,
            MarkupFunctions.Table,
        }
        .SelectMany(table => table)
        .ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The names, operators by their signs. Their case counts, so that a template may be called Date.</summary>
    public static IEnumerable<string> Names => Functions.Keys;

    public static bool Has(string name) => Functions.ContainsKey(name);

    /// <summary>Equal as <c>==</c> sees it.</summary>
    public static bool AreEqual(Value left, Value right) => ComparisonFunctions.AreEqual(left, right);

    internal static FunctionDefinition? Find(string name) => Functions.GetValueOrDefault(name);
}
