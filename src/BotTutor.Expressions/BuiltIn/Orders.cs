namespace BotTutor.Expressions.BuiltIn;

/// <summary>The four questions about how two values stand to each other.</summary>
internal static class Orders
{
    internal interface IOrder
    {
        /// <param name="order">Below 0 where the first value is less, above 0 where it is greater.</param>
        static abstract bool Holds(int order);
    }

    internal readonly struct Less : IOrder
    {
        public static bool Holds(int order) => order < 0;
    }

    internal readonly struct LessOrEqual : IOrder
    {
        public static bool Holds(int order) => order <= 0;
    }

    internal readonly struct Greater : IOrder
    {
        public static bool Holds(int order) => order > 0;
    }

    internal readonly struct GreaterOrEqual : IOrder
    {
        public static bool Holds(int order) => order >= 0;
    }
}
