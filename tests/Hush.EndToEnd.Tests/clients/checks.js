// Runs named checks one after the other and prints what became of each: [{ name, passed, detail }].
import { deepStrictEqual } from "node:assert";

export const equal = (actual, expected) => deepStrictEqual(actual, expected);

export async function refused(call) {
  try {
    await call();
  } catch (error) {
    return { status: error.statusCode, code: error.code, message: error.message };
  }
  throw new Error("the call was not refused");
}

export async function run(checks) {
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      results.push({ name, passed: true, detail: "" });
    } catch (error) {
      results.push({ name, passed: false, detail: String(error.stack ?? error) });
    }
  }
  console.log(JSON.stringify(results));
}
