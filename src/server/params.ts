/**
 * Parameters as they come, checked: whatever a client sends, a handler gets what it expects or
 * the request is answered with "invalid params".
 */
import type { Position, Range } from "vscode-languageserver-protocol";
import { errorCodes, RequestError, type RequestId } from "./protocol.ts";

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isRequestId(value: unknown): value is RequestId {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function invalid(what: string): never {
  throw new RequestError(errorCodes.invalidParams, `invalid params: ${what}`);
}

export function object(value: unknown, what: string): Json {
  return isObject(value) ? value : invalid(`${what} must be an object`);
}

export function string(value: unknown, what: string): string {
  return typeof value === "string" ? value : invalid(`${what} must be a string`);
}

export function array(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : invalid(`${what} must be an array`);
}

/** A whole number from 0 to 2³¹-1, as LSP's `uinteger`. */
export function unsigned(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31)
    return value;
  return invalid(`${what} must be an unsigned integer`);
}

/** LSP's `integer`. */
export function integer(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 31)
    return value;
  return invalid(`${what} must be an integer`);
}

export function position(value: unknown, what = "position"): Position {
  const { line, character } = object(value, what);
  return {
    line: unsigned(line, `${what}.line`),
    character: unsigned(character, `${what}.character`),
  };
}

export function range(value: unknown, what = "range"): Range {
  const { start, end } = object(value, what);
  return { start: position(start, `${what}.start`), end: position(end, `${what}.end`) };
}

/** `textDocument.uri`. */
export function documentUri(params: unknown): string {
  const { textDocument } = object(params, "params");
  return string(object(textDocument, "textDocument")["uri"], "textDocument.uri");
}

/** `textDocument.uri` and `position`. */
export function documentPosition(params: unknown): { uri: string; position: Position } {
  return { uri: documentUri(params), position: position(object(params, "params")["position"]) };
}
